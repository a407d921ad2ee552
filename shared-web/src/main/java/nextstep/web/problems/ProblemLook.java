package nextstep.web.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How problems look to people. A request carries it as an attribute, so that whoever refuses it need not know. */
public interface ProblemLook {
    /** The name of the attribute. */
    String ATTRIBUTE = ProblemLook.class.getName();

    /** The same in the language of whoever asks, which the answer then names. */
    Problem worded(Problem problem, HttpServletRequest request, HttpServletResponse response);

    /** Answers with a page, or by leading back to a form; false where a program asks, which gets the document. */
    boolean shows(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
