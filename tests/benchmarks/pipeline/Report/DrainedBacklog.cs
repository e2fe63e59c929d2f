namespace Hub.Pipeline.Report;

/// <summary>A backlog of collectivities that were away.</summary>
/// <param name="Waiting">Invoices that waited when they came back.</param>
/// <param name="PerSecond">Invoices a second that they then took.</param>
internal sealed record DrainedBacklog(int Waiting, double PerSecond);
