"""The configuration of a project, `occupipe.yaml`: what can stand in it, and how it is found and read."""
