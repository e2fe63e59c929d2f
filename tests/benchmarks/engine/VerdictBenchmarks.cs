using BenchmarkDotNet.Attributes;

namespace Hub.En16931.Benchmarks;

/// <summary>A complete verdict (read, structure, every rule) beside a bare walk of the same bytes. Target: at most 2.0 times.</summary>
[MemoryDiagnoser]
public class VerdictBenchmarks
{
    private byte[] document = [];

    /// <summary>Which of the two syntaxes.</summary>
    [Params("UBL", "CII")]
    public string Syntax { get; set; } = "";

    /// <summary>Loads the document.</summary>
    [GlobalSetup]
    public void Load() => document = Syntax == "UBL" ? Samples.Ubl : Samples.Cii;

    /// <summary>The measure.</summary>
    [Benchmark(Baseline = true)]
    public int XmlReaderWalk() => XmlWalk.Count(document);

    /// <summary>What the hub does with every invoice.</summary>
    [Benchmark]
    public bool CompleteVerdict() => InvoiceCheck.Judge(document).IsValid;
}
