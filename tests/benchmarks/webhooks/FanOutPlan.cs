namespace Hub.Webhooks.Benchmarks;

/// <summary>What is measured.</summary>
/// <param name="Events">Events of the one account.</param>
/// <param name="Endpoints">Its endpoints.</param>
/// <param name="Dead">Of these: half refuse the connection, half never answer.</param>
/// <param name="Slow">Of these: answer after half a second.</param>
/// <param name="BatchSize">Most events in one request.</param>
internal sealed record FanOutPlan(int Events, int Endpoints, int Dead, int Slow, int BatchSize)
{
    public int Healthy => Endpoints - Dead - Slow;
}
