using Hub.Contracts;
using Hub.Hosting;
using Hub.Hosting.Messaging;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hub.Ingest.Tests.LimitDeposits;

/// <summary>The services behind ingest, which do nothing until the test lets them go on.</summary>
internal sealed class StoppedConsumers : IHubService
{
    private readonly TaskCompletionSource goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Name => "stopped";

    public void GoOn() => goOn.TrySetResult();

    public void Register(IHostApplicationBuilder builder) => builder.Services.AddSingleton(goOn);

    public void Handle(MessageHandlers handlers) => handlers
        .Add<InvoicesDeposited, Checks>("hub.validation.check-invoices", 4)
        .Add<DepositsReceived, Journal>("hub.notification.journal", 4);

    internal sealed class Checks(TaskCompletionSource goOn) : IMessageHandler<InvoicesDeposited>
    {
        public Task HandleAsync(Guid messageId, InvoicesDeposited message, CancellationToken stop) => goOn.Task.WaitAsync(stop);
    }

    internal sealed class Journal(TaskCompletionSource goOn) : IMessageHandler<DepositsReceived>
    {
        public Task HandleAsync(Guid messageId, DepositsReceived message, CancellationToken stop) => goOn.Task.WaitAsync(stop);
    }
}
