package nextstep.benchmarks.append;

/** What the measured commands say: never twice the same, about 400 characters, so that a payload has some 500 bytes. */
final class Texts {
    private static final String WORDS =
            "The working group met, went through the steps one by one and found two of them "
                    .repeat(5)
                    .substring(0, 370);

    private Texts() {}

    static String of(int stream, int number) {
        return WORDS + " " + stream + "." + number;
    }
}
