package letter.diagnostic;

/** How the process ends; of several, the highest applies. */
public enum Exit {
    OK(0, "done; there may be warnings"),
    PROBLEMS(1, "something is wrong in the text of your files"),
    USAGE(2, "the command line is wrong, or a value on it"),
    IO(3, "a file cannot be opened, read or written"),
    BUG(70, "a defect of letter itself; --stacktrace shows the trace");

    private final int status;
    private final String meaning;

    Exit(int status, String meaning) {
        this.status = status;
        this.meaning = meaning;
    }

    public int status() {
        return status;
    }

    public String meaning() {
        return meaning;
    }
}
