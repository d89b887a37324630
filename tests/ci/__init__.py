"""What runs occupipe elsewhere: the action, GitLab's jobs, pre-commit."""
