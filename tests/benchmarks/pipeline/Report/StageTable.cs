using System.Text;
using Hub.Pipeline.Measure;

namespace Hub.Pipeline.Report;

/// <summary>Processor time of each stage, in microseconds an invoice, as a Markdown table: a line a stage, a column a result.</summary>
internal static class StageTable
{
    public static string Of(IReadOnlyList<Measurement> runs)
    {
        var table = new StringBuilder($"| µs an invoice | {string.Join(" | ", runs.Select(run => run.Name))} |\n|---|{string.Concat(runs.Select(_ => "---:|"))}\n");
        foreach (var stage in Stages(runs)) Add(table, stage, runs.Select(run => Microseconds(run, stage)));
        Add(table, "**hub and broker**", runs.Select(run => run.HubMicroseconds));
        Add(table, "invoices/s on two cores", runs.Select(run => run.OnTwoCores));
        Add(table, ProcessShare.Generator, runs.Select(run => Microseconds(run, ProcessShare.Generator)));
        return table.ToString();
    }

    /// <summary>The stages in the order of an invoice's way, as the results have them.</summary>
    public static IEnumerable<string> Stages(IReadOnlyList<Measurement> runs) =>
        runs.SelectMany(run => run.Processes).Select(process => process.Stage).Where(stage => stage != ProcessShare.Generator).Distinct();

    /// <summary>Processor time of a stage, in microseconds an invoice.</summary>
    public static double Microseconds(Measurement run, string stage) => run.Processes.Where(process => process.Stage == stage).Sum(process => process.CpuMicroseconds);

    private static void Add(StringBuilder table, string name, IEnumerable<double> values) => table.Append($"| {name} | {string.Join(" | ", values.Select(value => value.ToString("0")))} |\n");
}
