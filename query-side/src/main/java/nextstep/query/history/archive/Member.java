package nextstep.query.history.archive;

import java.io.IOException;

/** A file of the archive, which is made when it is written. */
interface Member {
    String name();

    /** How many bytes it has; known without making it where possible. */
    long size() throws IOException;

    byte[] bytes() throws IOException;

    /** Its size is known without making it, or it is cheap to make. */
    default boolean isMeasured() {
        return true;
    }

    /** With its header and what fills its last block. */
    default long length() throws IOException {
        return TarWriting.BLOCK + Math.ceilDiv(size(), TarWriting.BLOCK) * TarWriting.BLOCK;
    }

    /** What the views came to, which is dear to make and remembered. */
    record Digests(String name, Measured measured, Measured.ViewsAt at, Measured.Making<byte[]> making)
            implements Member {
        @Override
        public boolean isMeasured() {
            return measured.knows(at);
        }

        @Override
        public long size() throws IOException {
            return bytes().length;
        }

        @Override
        public byte[] bytes() throws IOException {
            return measured.digests(at, making);
        }
    }

    /** What is cheap to make. */
    record Made(String name, Measured.Making<byte[]> making) implements Member {
        @Override
        public long size() throws IOException {
            return bytes().length;
        }

        @Override
        public byte[] bytes() throws IOException {
            return making.make();
        }
    }
}
