using Microsoft.Extensions.Hosting;

namespace Hub.Hosting;

/// <summary>Work that is done at the start and then at an interval, for as long as the process runs. A round that fails is told, and the next one comes all the same.</summary>
/// <param name="interval">From the start of a round to that of the next; a round that takes longer delays it.</param>
/// <param name="clock">Whose time it is.</param>
public abstract class Rounds(TimeSpan interval, TimeProvider clock) : BackgroundService
{
    /// <summary>Whose time it is.</summary>
    protected TimeProvider Clock => clock;

    /// <summary>Does the work once.</summary>
    protected abstract Task RoundAsync(CancellationToken stop);

    /// <summary>Tells that a round failed.</summary>
    protected abstract void Failed(Exception cause);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(interval, clock);
        do
        {
            try
            {
                await RoundAsync(stoppingToken);
            }
            catch (Exception cause) when (!stoppingToken.IsCancellationRequested)
            {
                Failed(cause);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
