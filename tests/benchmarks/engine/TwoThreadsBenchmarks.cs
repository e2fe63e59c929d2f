using BenchmarkDotNet.Attributes;

namespace Hub.En16931.Benchmarks;

/// <summary>The same number of verdicts on one thread and on two. Target: at least 1.8 times as fast on two free cores.</summary>
public class TwoThreadsBenchmarks
{
    private const int Verdicts = 2000;
    private const int WarmUps = 20;

    /// <summary>How many threads share the work.</summary>
    [Params(1, 2)]
    public int Threads { get; set; }

    /// <summary>Lets the compiler finish: its background thread would take one of the two cores.</summary>
    [GlobalSetup]
    public void WarmUp()
    {
        for (var time = 0; time < WarmUps; time++)
        {
            Judge();
        }
    }

    /// <summary>All verdicts.</summary>
    [Benchmark(OperationsPerInvoke = Verdicts)]
    public void Judge()
    {
        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(Share)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
    }

    private void Share()
    {
        for (var verdict = 0; verdict < Verdicts / Threads; verdict++)
        {
            InvoiceCheck.Judge(verdict % 2 == 0 ? Samples.Ubl : Samples.Cii);
        }
    }
}
