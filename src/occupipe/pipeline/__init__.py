"""The whole way, from source to report and export, over one source or many."""
