package nextstep.standin;

import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.Heartbeat;
import io.axoniq.axonserver.grpc.control.NodeInfo;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc;
import io.grpc.BindableService;
import io.grpc.Grpc;
import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.ServerBuilder;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * Speaks Axon Server's public protocol as far as the tracker uses it, in memory. It shows that we speak through the real
 * connector as the protocol says; how the real server behaves it can only claim, which the same tests against one show.
 */
public final class AxonServerStandIn {
    private final EventsInMemory events = new EventsInMemory();
    private final CommandsInMemory commands = new CommandsInMemory();
    private final int port;
    private Server server;

    private AxonServerStandIn(int port) throws IOException {
        this.server = started(port);
        this.port = server.getPort();
    }

    /** On a free port. */
    public static AxonServerStandIn start() throws IOException {
        return new AxonServerStandIn(0);
    }

    public String url() {
        return "axon-server://127.0.0.1:" + port + "/default";
    }

    /** Where it can be made to lose what it would say. */
    public EventsInMemory events() {
        return events;
    }

    /** Ends all connections; what was stored stays. */
    public void stop() throws InterruptedException {
        server.shutdownNow().awaitTermination(10, TimeUnit.SECONDS);
    }

    /** Serves again on the same port. */
    public void restart() throws IOException {
        server = started(port);
    }

    private Server started(int at) throws IOException {
        ServerBuilder<?> builder = Grpc.newServerBuilderForPort(at, InsecureServerCredentials.create())
                .permitKeepAliveTime(100, TimeUnit.MILLISECONDS)
                .permitKeepAliveWithoutCalls(true);
        for (BindableService service : new BindableService[] {new Platform(), events, commands}) {
            builder.addService(service);
        }
        return builder.build().start();
    }

    private static final class Platform extends PlatformServiceGrpc.PlatformServiceImplBase {
        @Override
        public void getPlatformServer(ClientIdentification client, StreamObserver<PlatformInfo> answer) {
            answer.onNext(PlatformInfo.newBuilder()
                    .setSameConnection(true)
                    .setPrimary(NodeInfo.newBuilder().setNodeName("stand-in").setHostName("127.0.0.1"))
                    .build());
            answer.onCompleted();
        }

        @Override
        public StreamObserver<PlatformInboundInstruction> openStream(
                StreamObserver<PlatformOutboundInstruction> answers) {
            return new Coming<>(answers) {
                @Override
                void take(PlatformInboundInstruction instruction) {
                    if (instruction.hasHeartbeat()) {
                        answers.onNext(PlatformOutboundInstruction.newBuilder()
                                .setHeartbeat(Heartbeat.getDefaultInstance())
                                .build());
                    }
                    if (!instruction.getInstructionId().isEmpty()) {
                        answers.onNext(PlatformOutboundInstruction.newBuilder()
                                .setAck(InstructionAck.newBuilder()
                                        .setInstructionId(instruction.getInstructionId())
                                        .setSuccess(true))
                                .build());
                    }
                }
            };
        }
    }
}
