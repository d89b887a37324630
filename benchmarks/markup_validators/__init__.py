"""What other validators say of the broken and the sound markup files of the tests."""
