"""How everything looks: themes as data, the keeper of the theme of now, and the faces of the text."""
