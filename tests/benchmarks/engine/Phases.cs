using System.Diagnostics;
using Hub.En16931.French;
using Hub.En16931.Model;
using Hub.En16931.Selection;
using Hub.En16931.Structure;
using Hub.En16931.Xml;

namespace Hub.En16931.Benchmarks;

/// <summary>Where the time of a verdict goes: <c>dotnet run -c Release -- phases</c>.</summary>
internal static class Phases
{
    /// <summary>Short batches and the best of many: another process on the core then spoils few of them.</summary>
    private const int Calls = 20;

    public static void Print(TextWriter output)
    {
        foreach (var document in new[] { Samples.Ubl, Samples.Cii })
        {
            var options = CheckOptions.Default;
            var syntax = InvoiceCheck.Judge(document).Syntax;
            var tree = XmlParser.Parse(document, options, new FindingSink(100)).Tree!;
            output.WriteLine($"{syntax}");
            Print(output, "characters", () => XmlCharacters.FirstInvalid(document));
            Print(output, "parse", () => XmlParser.Parse(document, options, new FindingSink(100)));
            Print(output, "structure", () => StructureCheck.Judge(tree, syntax, CiiRelease.D16B, new FindingSink(100)));
            Print(output, "model", () => GC.KeepAlive(new Invoice(tree, syntax)));
            var publicSector = PublicSectorSchedule.ReceivedAt(new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero));
            var judged = new JudgedDocument(tree, syntax, new Invoice(tree, syntax));
            Print(output, "choice of sets", () => RuleChoice.Of(judged.Invoice, publicSector));
            foreach (var chosen in RuleChoice.Of(judged.Invoice, publicSector).RuleSets)
            {
                Print(output, chosen.RuleSet.Id, () => chosen.RuleSet.Judge(new JudgedDocument(tree, syntax, new Invoice(tree, syntax)), new FindingSink(100)));
            }

            Print(output, "all of it", () => InvoiceCheck.Judge(document, publicSector));
        }
    }

    private static void Print(TextWriter output, string phase, Action action)
    {
        var best = double.MaxValue;
        for (var round = 0; round < 2000; round++)
        {
            var watch = Stopwatch.StartNew();
            for (var call = 0; call < Calls; call++)
            {
                action();
            }

            best = Math.Min(best, watch.Elapsed.TotalMicroseconds / Calls);
        }

        output.WriteLine($"  {phase,-24} {best,7:F2} µs");
    }
}
