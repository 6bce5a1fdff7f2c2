package letter.render;

import letter.diagnostic.Result;

/** Writes letters in one format. */
public interface Renderer {

    /**
     * The bytes of the file.
     *
     * @param width the columns at which text is wrapped, in formats that have any; 0 for no limit
     */
    Result<byte[]> render(Letter letter, Layout layout, int width);
}
