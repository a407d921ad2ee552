package nextstep.standin;

import io.axoniq.axonserver.grpc.ErrorMessage;
import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.ProcessingInstruction;
import io.axoniq.axonserver.grpc.ProcessingKey;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandProviderInbound;
import io.axoniq.axonserver.grpc.command.CommandProviderOutbound;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.command.CommandServiceGrpc;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Routes commands: those of one stream always to the same of the processes that handle them. */
final class CommandsInMemory extends CommandServiceGrpc.CommandServiceImplBase {
    private final Map<String, List<Handler>> handlers = new ConcurrentHashMap<>();

    @Override
    public StreamObserver<CommandProviderOutbound> openStream(StreamObserver<CommandProviderInbound> to) {
        return new Handler(to);
    }

    @Override
    public void dispatch(Command command, StreamObserver<CommandResponse> answer) {
        Handler handler;
        synchronized (handlers) {
            List<Handler> able = handlers.getOrDefault(command.getName(), List.of());
            handler = able.isEmpty()
                    ? null
                    : able.get(Math.floorMod(routingKey(command).hashCode(), able.size()));
        }
        if (handler == null) {
            answer(
                    answer,
                    failed(
                            command.getMessageIdentifier(),
                            "AXONIQ-4000",
                            "No Handler for command: " + command.getName()));
        } else {
            handler.handle(command, answer);
        }
    }

    private static String routingKey(Command command) {
        return command.getProcessingInstructionsList().stream()
                .filter(instruction -> instruction.getKey() == ProcessingKey.ROUTING_KEY)
                .map(ProcessingInstruction::getValue)
                .findFirst()
                .orElseThrow()
                .getTextValue();
    }

    private static CommandResponse failed(String command, String code, String message) {
        return CommandResponse.newBuilder()
                .setRequestIdentifier(command)
                .setErrorCode(code)
                .setErrorMessage(ErrorMessage.newBuilder().setErrorCode(code).setMessage(message))
                .build();
    }

    private static void answer(StreamObserver<CommandResponse> to, CommandResponse response) {
        to.onNext(response);
        to.onCompleted();
    }

    /** A process that handles commands. */
    private final class Handler extends Coming<CommandProviderOutbound> {
        private final StreamObserver<CommandProviderInbound> to;
        private final Map<String, StreamObserver<CommandResponse>> waiting = new ConcurrentHashMap<>();

        Handler(StreamObserver<CommandProviderInbound> to) {
            super(to);
            this.to = to;
        }

        void handle(Command command, StreamObserver<CommandResponse> answer) {
            waiting.put(command.getMessageIdentifier(), answer);
            synchronized (to) {
                to.onNext(
                        CommandProviderInbound.newBuilder().setCommand(command).build());
            }
        }

        @Override
        void take(CommandProviderOutbound instruction) {
            if (instruction.hasSubscribe()) {
                subscribe(instruction.getSubscribe().getCommand());
            } else if (instruction.hasUnsubscribe()) {
                unsubscribe(instruction.getUnsubscribe().getCommand());
            } else if (instruction.hasCommandResponse()) {
                CommandResponse response = instruction.getCommandResponse();
                StreamObserver<CommandResponse> answer = waiting.remove(response.getRequestIdentifier());
                if (answer != null) {
                    answer(answer, response);
                }
            }
            if (!instruction.getInstructionId().isEmpty()) {
                to.onNext(CommandProviderInbound.newBuilder()
                        .setAck(InstructionAck.newBuilder()
                                .setInstructionId(instruction.getInstructionId())
                                .setSuccess(true))
                        .build());
            }
        }

        private void subscribe(String command) {
            synchronized (handlers) {
                List<Handler> able = handlers.computeIfAbsent(command, name -> new ArrayList<>());
                if (!able.contains(this)) {
                    able.add(this);
                }
            }
        }

        private void unsubscribe(String command) {
            synchronized (handlers) {
                handlers.getOrDefault(command, new ArrayList<>()).remove(this);
            }
        }

        @Override
        void end() {
            synchronized (handlers) {
                handlers.values().forEach(able -> able.remove(this));
            }
            waiting.forEach(
                    (id, answer) -> answer(answer, failed(id, "AXONIQ-4003", "Connection to the handler is lost")));
            waiting.clear();
        }
    }
}
