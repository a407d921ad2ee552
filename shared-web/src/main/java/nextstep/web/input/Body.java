package nextstep.web.input;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nextstep.web.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.ObjectNode;

/** What a caller sent: JSON, or the fields of a form. Either way the tree that JSON says. */
public record Body(ObjectNode tree, boolean fromForm) {

    /**
     * Reads the body.
     *
     * @throws nextstep.web.problems.ProblemRaised 415 when it is something else
     */
    public static Body of(HttpServletRequest request, Shape.Thing shape) throws IOException {
        boolean form = isForm(request.getContentType());
        byte[] bytes = request.getInputStream().readAllBytes();
        return new Body(form ? Form.tree(shape, bytes) : Tree.object(bytes), form);
    }

    private static boolean isForm(@Nullable String contentType) {
        if (contentType == null || contentType.equals("application/json")) {
            return false;
        }
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            if (MediaType.APPLICATION_FORM_URLENCODED.equalsTypeAndSubtype(type)) {
                return true;
            }
            if (MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)) {
                return false;
            }
        } catch (InvalidMediaTypeException e) {
            throw notUnderstood();
        }
        throw notUnderstood();
    }

    private static RuntimeException notUnderstood() {
        return Problem.of(
                        415, "form-not-understood", "Send application/json or application/x-www-form-urlencoded here.")
                .raised();
    }
}
