using System.Diagnostics;

namespace Hub.En16931.Benchmarks;

/// <summary>The ratio in ten seconds, for work on the engine: <c>dotnet run -c Release -- ratio</c>. BenchmarkDotNet has the last word.</summary>
internal static class QuickRatio
{
    /// <summary>Short batches and the best of many: another process on the core then spoils few of them.</summary>
    private const int Calls = 20;

    public static void Print(TextWriter output)
    {
        Print(output, "UBL", Samples.Ubl);
        Print(output, "CII", Samples.Cii);
    }

    private static void Print(TextWriter output, string syntax, byte[] document)
    {
        var walk = double.MaxValue;
        var verdict = double.MaxValue;
        for (var round = 0; round < 2000; round++)
        {
            walk = Math.Min(walk, Microseconds(() => XmlWalk.Count(document)));
            verdict = Math.Min(verdict, Microseconds(() => InvoiceCheck.Judge(document)));
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        InvoiceCheck.Judge(document);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        output.WriteLine(
            $"{syntax}: {document.Length} bytes, walk {walk:F1} µs, verdict {verdict:F1} µs, ratio {verdict / walk:F2}, allocated {(double)allocated / document.Length:F1} x");
    }

    private static double Microseconds(Action action)
    {
        var watch = Stopwatch.StartNew();
        for (var call = 0; call < Calls; call++)
        {
            action();
        }

        return watch.Elapsed.TotalMicroseconds / Calls;
    }
}
