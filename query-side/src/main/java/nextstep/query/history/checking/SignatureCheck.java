package nextstep.query.history.checking;

import java.util.List;
import java.util.stream.Collectors;
import nextstep.query.history.proof.VerifierKey;

/** The checkpoint is signed by a key that is trusted. */
record SignatureCheck(Checked checked) implements Check {
    @Override
    public void begin() {
        List<VerifierKey> named =
                checked.archive().text("keys").lines().map(VerifierKey::of).toList();
        List<VerifierKey> keys = checked.asked().keys();
        if (keys.isEmpty()) {
            keys = named;
            checked.verdict()
                    .note("The key was taken from the archive itself. To be sure who signed, have it from elsewhere and"
                            + " give it with --key.");
        } else {
            noteOthers(named, keys);
        }
        List<String> signers = keys.stream()
                .filter(key -> key.kind() == VerifierKey.Kind.NOTE
                        && key.name().equals(checked.signed().origin()))
                .filter(checked.note()::isSignedBy)
                .map(VerifierKey::text)
                .toList();
        if (signers.isEmpty()) {
            checked.verdict()
                    .find("The checkpoint of " + checked.signed().origin() + " is not signed by a key that you trust: "
                            + keys.stream().map(VerifierKey::text).collect(Collectors.joining(", ")) + ".");
        } else {
            checked.verdict()
                    .holds("The checkpoint of " + checked.signed().size() + " events is signed by "
                            + String.join(" and ", signers) + ".");
        }
    }

    private void noteOthers(List<VerifierKey> named, List<VerifierKey> trusted) {
        List<String> known = trusted.stream().map(VerifierKey::text).toList();
        named.stream()
                .map(VerifierKey::text)
                .filter(key -> !known.contains(key))
                .forEach(key -> checked.verdict()
                        .note("The archive names one more key, which you did not give and which was not used: " + key
                                + "."));
    }
}
