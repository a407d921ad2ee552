package nextstep.query.history.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesTest {
    /** The example of Go's package note, which the format comes from. */
    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private static final String SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    private static final String NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    /** A tree head that Go's checksum database signed on 10 January 2023. */
    private static final String SUMDB = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";

    private static final String HEAD = """
            go.sum database tree
            15081221
            BoMMe1wd25Tco0mYGROkyqxHZWx+hcSCtMV315Lu6Lg=

            — sum.golang.org Az3grilD7vQqTrv66jRgKM84Y80KTprrSt4bKmiOPxgmS5ZVBTeCl6dUvjYnN13R+C8j0jGY1WnUADGMkok3U0m2Zgo=
            """;

    @Test
    void areSignedLikeThePublishedExample() {
        SigningKey key = SigningKey.of(SECRET);
        Note published = Note.of(NOTE);

        assertThat(key.verifier().text()).isEqualTo(PETER);
        assertThat(key.text()).isEqualTo(SECRET);
        assertThat(new Note(published.text(), java.util.List.of(key.sign(published.text()))).written())
                .isEqualTo(NOTE);
    }

    @Test
    void areVerifiedLikeThePublishedExamples() {
        assertThat(Note.of(NOTE).isSignedBy(VerifierKey.of(PETER))).isTrue();
        assertThat(Note.of(HEAD).isSignedBy(VerifierKey.of(SUMDB))).isTrue();
        assertThat(Note.of(HEAD).isSignedBy(VerifierKey.of(PETER))).isFalse();
        assertThat(Note.of("""
                        This is an example message.

                        — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
                        """)
                        .isSignedBy(VerifierKey.of(
                                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k")))
                .isTrue();
    }

    @Test
    void areReadAsCheckpoints() {
        Checkpoint head = Checkpoint.of(Note.of(HEAD).text());
        assertThat(head.origin()).isEqualTo("go.sum database tree");
        assertThat(head.size()).isEqualTo(15_081_221);
        assertThat(head.text()).isEqualTo(Note.of(HEAD).text());
    }

    @Test
    void areRefusedWhenTheTextWasAltered() {
        Note altered = Note.of(HEAD.replace("15081221", "15081222"));
        assertThatThrownBy(() -> altered.isSignedBy(VerifierKey.of(SUMDB))).isInstanceOf(Unproven.class);
    }

    /** The form in the example of C2SP tlog-cosignature: four bytes, a time, a signature. */
    @Test
    void areCosignedByWitnesses() {
        Signature published =
                Signature.of("— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWX"
                        + "EhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==");
        assertThat(Cosignature.time(published)).isEqualTo(1_679_315_147);
        assertThat(Cosignature.message(1_679_315_147, "text\n")).isEqualTo("cosignature/v1\ntime 1679315147\ntext\n");

        SigningKey witness = SigningKey.fresh("witness.example/w1", VerifierKey.Kind.COSIGNATURE);
        Note head = Note.of(HEAD);
        Note cosigned = head.with(witness.cosign(head.text(), 1_679_315_147));
        assertThat(Note.of(cosigned.written()).isSignedBy(witness.verifier())).isTrue();
        assertThat(cosigned.isSignedBy(VerifierKey.of(SUMDB))).isTrue();

        Note moved = Note.of(cosigned.written().replace("15081221", "15081222"));
        assertThatThrownBy(() -> moved.isSignedBy(witness.verifier())).isInstanceOf(Unproven.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "text\n",
                "text\n\n",
                "text\n\n\n",
                "text\n\n— a\n",
                "text\n\n— a b\n",
                "text\n\n- a AAAAAAA=\n",
                "text\n\n— a+b AAAAAAA=\n",
                "text\n\n— a AAAAAAA=",
                "te\tx\n\n— a AAAAAAA=\n",
                "text\n\n— a AAAAAAB=\n"
            })
    void areNotReadFromOtherTexts(String written) {
        assertThatThrownBy(() -> Note.of(written)).isInstanceOf(Unproven.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a\n1\n",
                "a\n01\nBoMMe1wd25Tco0mYGROkyqxHZWx+hcSCtMV315Lu6Lg=\n",
                "\n1\nBoMMe1wd25Tco0mYGROkyqxHZWx+hcSCtMV315Lu6Lg=\n",
                "a\n-1\nBoMMe1wd25Tco0mYGROkyqxHZWx+hcSCtMV315Lu6Lg=\n",
                "a\n1\nBoMM\n",
                "a\n1\nBoMMe1wd25Tco0mYGROkyqxHZWx+hcSCtMV315Lu6Lg=\nmore\n",
                "a\n1\nBoMMe1wd25Tco0mYGROkyqxHZWx+hcSCtMV315Lu6Lg="
            })
    void areNoCheckpointsOtherwise(String text) {
        assertThatThrownBy(() -> Checkpoint.of(text)).isInstanceOf(Unproven.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void knowNoBrokenKeys(String key) {
        assertThatThrownBy(() -> VerifierKey.of(key)).isInstanceOf(Unproven.class);
    }
}
