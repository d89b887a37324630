"""What a careful reader finds in the articles of sources/, and what an editor is told about them."""
