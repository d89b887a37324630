"""Tests of the fact readers."""
