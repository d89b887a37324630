"""occupipe: career articles into validated occupations, figure by figure, each with its place."""
