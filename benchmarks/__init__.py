"""Measurements that are no tests: they take a while, or compare with other tools."""
