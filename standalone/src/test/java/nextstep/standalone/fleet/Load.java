package nextstep.standalone.fleet;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** People who write and at once look at what they wrote, until they are told to end. Troubles are met by asking again. */
final class Load implements AutoCloseable {
    private static final long AGAIN_NANOS = Duration.ofMillis(100).toNanos();
    private static final int TRIES = 300;

    private final HttpClient client;
    private final URI gateway;
    private final String token;
    private final Collection<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Collection<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger troubles = new AtomicInteger();
    private final List<Thread> people = new ArrayList<>();
    private volatile boolean ended;

    Load(HttpClient client, URI gateway, String token) {
        this.client = client;
        this.gateway = gateway;
        this.token = token;
    }

    Load of(int many) {
        for (int i = 0; i < many; i++) {
            int person = people.size();
            people.add(Thread.startVirtualThread(() -> work("P" + person)));
        }
        return this;
    }

    private void work(String person) {
        for (int i = 0; !ended; i++) {
            String code = person + "-" + i;
            HttpResponse<String> written = untilAnswered(registration(code));
            String position = written.headers().firstValue("Log-Position").orElse("");
            if (written.statusCode() / 100 != 2 || position.isEmpty()) {
                wrong.add(code + " was answered " + written.statusCode() + " " + written.body());
                return;
            }
            acknowledged.add(code);
            HttpResponse<String> read = untilAnswered(HttpRequest.newBuilder(gateway.resolve("/groups/" + code))
                    .header("Not-Older-Than", position)
                    .header("Accept", "application/json"));
            if (read.statusCode() != 200 || !read.body().contains("Group " + code)) {
                wrong.add(code + " was read as " + read.statusCode() + " " + read.body());
                return;
            }
        }
    }

    private HttpRequest.Builder registration(String code) {
        String body = "{\"code\": \"" + code + "\", \"name\": \"Group " + code
                + "\", \"standing\": \"OFFICIAL\", \"kind\": \"USER_GROUP\", \"source\": \"test\"}";
        return HttpRequest.newBuilder(gateway.resolve("/groups/" + code + "/register"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    /** A gateway that has lost the process behind it, or views that are not there yet, are no answer. */
    private HttpResponse<String> untilAnswered(HttpRequest.Builder asked) {
        HttpRequest request = asked.timeout(Duration.ofSeconds(30)).build();
        HttpResponse<String> last = null;
        for (int i = 0; i < TRIES; i++) {
            try {
                last = client.send(request, BodyHandlers.ofString());
                if (last.statusCode() < 500 && last.statusCode() != 202) {
                    return last;
                }
            } catch (IOException e) {
                troubles.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            troubles.incrementAndGet();
            LockSupport.parkNanos(AGAIN_NANOS);
        }
        throw new IllegalStateException(request.uri() + " was never answered: " + (last == null ? "" : last.body()));
    }

    int written() {
        return acknowledged.size();
    }

    Collection<String> acknowledged() {
        return acknowledged;
    }

    Collection<String> wrong() {
        return wrong;
    }

    /** How often something was asked again. */
    int troubles() {
        return troubles.get();
    }

    /** Waits until so many more have been written and read. */
    void goesOnBy(int more) {
        int wanted = written() + more;
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (written() < wanted) {
            if (System.nanoTime() > deadline || !wrong.isEmpty()) {
                throw new AssertionError("The work does not go on: " + written() + " written, " + wrong);
            }
            LockSupport.parkNanos(AGAIN_NANOS);
        }
    }

    /** Ends after what everybody is about. */
    void end() {
        ended = true;
        for (Thread person : people) {
            try {
                person.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        end();
    }
}
