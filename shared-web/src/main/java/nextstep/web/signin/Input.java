package nextstep.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nextstep.web.input.Body;
import nextstep.web.input.Reading;
import nextstep.web.input.Shapes;

/** Reads what a form or a program sends, by the shape of a record. */
public final class Input {
    private Input() {}

    /**
     * The record that the body says.
     *
     * @throws nextstep.web.problems.ProblemRaised 400 with the field at fault
     */
    public static <T extends Record> T of(Class<T> type, HttpServletRequest request) throws IOException {
        var shape = Shapes.thing(type);
        return type.cast(Reading.read(shape, Body.of(request, shape).tree()));
    }
}
