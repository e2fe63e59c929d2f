using Hub.Seals;
using Microsoft.Extensions.Hosting;

namespace Hub.Hosting.Seals;

/// <summary>Makes sure at the start that there is a key: what cannot be sealed later is better known now.</summary>
internal sealed class SealStart(SealFolder seals) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        seals.Current();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
