package letter.template;

import letter.diagnostic.Source;

import java.util.List;

/**
 * One file of a template: its text, and the pieces that it consists of.
 *
 * @param file its name in the template's directory
 */
record Part(String file, Source source, List<Piece> pieces) {}
