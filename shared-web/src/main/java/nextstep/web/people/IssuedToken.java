package nextstep.web.people;

/** A token just made, with the secret that is shown this once. */
public record IssuedToken(Token token, String secret) {
    @Override
    public String toString() {
        return "IssuedToken[" + token + "]";
    }
}
