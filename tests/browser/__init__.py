"""Pages that occupipe writes, in a headless Chromium: what they show, whom they ask, what they run."""
