package nextstep.standin;

import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;

/** What a client sends on an open stream, taken one after the other; who answers takes turns. */
abstract class Coming<T> implements StreamObserver<T> {
    private final StreamObserver<?> answers;

    Coming(StreamObserver<?> answers) {
        this.answers = answers;
        if (answers instanceof ServerCallStreamObserver<?> call) {
            call.setOnCancelHandler(this::end); // who is gone meanwhile is no reason to fail
        }
    }

    abstract void take(T sent);

    /** The client is gone. */
    void end() {}

    @Override
    public void onNext(T sent) {
        synchronized (answers) {
            take(sent);
        }
    }

    @Override
    public void onError(Throwable gone) {
        end();
    }

    @Override
    public void onCompleted() {
        end();
        synchronized (answers) {
            answers.onCompleted();
        }
    }
}
