package nextstep.web.signin;

import java.time.Instant;

/**
 * A secret, in the one answer that holds it.
 *
 * @param id a short name for it, which opens nothing; for a link the id of the person it is for
 * @param secret the token, or the whole address of the link
 * @param note what to do with it
 */
public record SecretShown(String id, String secret, Instant expires, String note) {
    /** Never shows the secret by accident. */
    @Override
    public String toString() {
        return "SecretShown[" + id + "]";
    }
}
