namespace Hub.Pipeline.Measure;

/// <summary>What one process spent on each invoice.</summary>
/// <param name="Name">Which one: a service, the broker, or the load generator.</param>
/// <param name="CpuMicroseconds">Processor time an invoice.</param>
/// <param name="BytesWritten">Bytes to the disk an invoice.</param>
/// <param name="MemoryMegabytes">In RAM at the end.</param>
/// <param name="PeakMegabytes">The most in RAM since its start.</param>
internal sealed record ProcessShare(string Name, double CpuMicroseconds, double BytesWritten, double MemoryMegabytes, double PeakMegabytes)
{
    /// <summary>The name of the process that deposits, consumes and takes the webhooks.</summary>
    public const string Generator = "load generator";

    private const double Megabyte = 1 << 20;

    /// <summary>The stage: the service, however many processes it has.</summary>
    public string Stage => Name == Generator ? Name : Name.Split('-')[0];

    public static ProcessShare Between(ProcessReading start, ProcessReading end, int invoices) => new(
        end.Name, (end.Cpu - start.Cpu).TotalMicroseconds / invoices, (double)(end.Written - start.Written) / invoices, end.Memory / Megabyte, end.PeakMemory / Megabyte);
}
