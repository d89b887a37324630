"""Printed figures and what they can mean as numbers: money, percent, counts, periods, and their intervals."""
