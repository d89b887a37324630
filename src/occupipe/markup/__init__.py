"""Markup: the part of schema.org that occupipe writes and checks."""
