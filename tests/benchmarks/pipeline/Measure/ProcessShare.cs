namespace Hub.Pipeline;

/// <summary>What one process spent.</summary>
internal sealed record ProcessShare(string Name, double CpuMicrosecondsPerInvoice, double MemoryMegabytes);
