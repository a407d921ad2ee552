package nextstep.standalone.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * One command of a document's {@code console} block, and the answer printed under it.
 *
 * @param line where the command stands, counted from 1
 */
record ConsoleExample(int line, String command, String answer) {

    /** The examples of a document in Markdown: lines that begin with a dollar sign, and what follows each. */
    static List<ConsoleExample> of(String markdown) {
        List<ConsoleExample> examples = new ArrayList<>();
        boolean inside = false;
        int began = 0;
        StringBuilder command = new StringBuilder();
        StringBuilder answer = new StringBuilder();
        int number = 0;
        for (String line : markdown.lines().toList()) {
            number++;
            boolean fence = line.startsWith("```");
            boolean prompt = inside && line.startsWith("$ ");
            if ((fence || prompt) && !command.isEmpty()) {
                examples.add(new ConsoleExample(
                        began, command.toString(), answer.toString().strip()));
                command.setLength(0);
                answer.setLength(0);
            }
            if (fence) {
                inside = line.equals("```console");
            } else if (prompt) {
                began = number;
                command.append(line.substring(2));
            } else if (inside && inQuotes(command)) {
                command.append('\n').append(line);
            } else if (inside && command.toString().endsWith("\\")) {
                command.setLength(command.length() - 1);
                command.append(line.strip());
            } else if (inside) {
                answer.append(line).append('\n');
            }
        }
        return examples;
    }

    /** An argument in single quotes goes on over several lines. */
    private static boolean inQuotes(CharSequence command) {
        return command.chars().filter(character -> character == '\'').count() % 2 == 1;
    }
}
