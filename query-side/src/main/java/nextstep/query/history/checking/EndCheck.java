package nextstep.query.history.checking;

/** A tar file ends with two blocks of zeroes. Nothing is in them, but who has cut them off could have cut more. */
record EndCheck(Checked checked) implements Check {
    private static final int CLOSING = 1024;

    @Override
    public void begin() {
        byte[] end = checked.archive().end();
        int zeroes = 0;
        while (zeroes < end.length && end[zeroes] == 0) {
            zeroes++;
        }
        if (zeroes < end.length) {
            checked.verdict().find("Behind the last file of the archive something follows that does not belong there.");
        } else if (end.length < CLOSING) {
            checked.verdict()
                    .find("The end of the archive was cut off: " + (CLOSING - end.length) + " of the " + CLOSING
                            + " zeroes that close it are missing. Its files are all the same whole, as far as nothing else is"
                            + " said here.");
        }
    }
}
