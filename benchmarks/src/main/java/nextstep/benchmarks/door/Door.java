package nextstep.benchmarks.door;

/** Something that takes a POST with a little JSON. */
interface Door extends AutoCloseable {
    int port();

    /** A request, whole as it goes over the wire, that was not sent before. */
    byte[] request(int client, int number);

    @Override
    void close();
}
