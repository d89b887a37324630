"""The forms of reports that others read, written down from their documentation."""
