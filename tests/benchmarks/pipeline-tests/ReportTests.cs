using Hub.Pipeline.Measure;
using Hub.Pipeline.Report;

namespace Hub.Pipeline.Tests;

public sealed class ReportTests
{
    private static readonly Measurement Run = new()
    {
        Name = "first & best",
        At = DateTimeOffset.UnixEpoch,
        Options = "--singles 300",
        Machine = new Machine(2, 23.6, "Linux 6.1", ".NET 10", "RabbitMQ 3.10"),
        OthersShare = 0.01,
        Invoices = 1000,
        Rejected = 30,
        Seconds = 2,
        Rates = new Rates(500, 485, 1000),
        Latencies = [new Latency("batches", 970, null, new Percentiles(10, 20, 30, 40), null)],
        Processes = [new ProcessShare("ingest", 100, 5000, 100, 120), new ProcessShare("rabbitmq", 150, 7000, 200, 210), new ProcessShare(ProcessShare.Generator, 90, 0, 50, 60)],
        Effects = new Effects(970, 0, 0, 0, 2000, 0, 100, 100, 0),
        Ceiling = new CeilingResult(1000, 5000, 50),
        Samples = [new Sample(0, 0, 0, 0, 0, 0, 0, 0, 0, 0), new Sample(1, 500, 400, 900, 120, 240, 3, 2, 1, 9)],
    };

    [Fact]
    public void The_load_generator_is_counted_apart()
    {
        Run.HubMicroseconds.ShouldBe(250);
        Run.OnTwoCores.ShouldBe(8000);
        Run.HubBytesWritten.ShouldBe(12_000);
    }

    [Fact]
    public void The_table_of_stages_has_a_line_for_each_and_the_sum() => StageTable.Of([Run]).ShouldBe(
        """
        | µs an invoice | first & best |
        |---|---:|
        | ingest | 100 |
        | rabbitmq | 150 |
        | **hub and broker** | 250 |
        | invoices/s on two cores | 8000 |
        | load generator | 90 |

        """);

    [Fact]
    public void What_was_kept_is_read_as_it_was() => ResultFiles.Write(ResultFiles.Read(ResultFiles.Write(Run))).ShouldBe(ResultFiles.Write(Run));

    [Fact]
    public void The_printed_report_names_the_ceiling_and_the_machine()
    {
        var text = string.Join('\n', Printed.Lines(Run));
        text.ShouldContain("the hub costs 5.0 times that, at 0.10 of its rate");
        text.ShouldContain("202 to queue     p50 10 ms, p95 20 ms, p99 30 ms, max 40 ms");
    }

    [Fact]
    public void The_chart_is_well_formed_and_shows_each_stage()
    {
        var chart = System.Xml.Linq.XDocument.Parse(Chart.Of([Run, Run with { Name = "second" }]));
        var texts = chart.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToList();
        texts.ShouldContain("first & best");
        texts.ShouldContain("250 (8000/s on 2 cores)");
        chart.Descendants().Count(element => element.Name.LocalName == "polyline").ShouldBe(6);
    }

    [Fact]
    public void Only_the_marked_part_of_a_page_is_replaced() =>
        Marked.Replace("a\n<!-- x -->\nold\n<!-- /x -->\nb\n", "x", "new\n").ShouldBe("a\n<!-- x -->\nnew\n<!-- /x -->\nb\n");

    [Fact]
    public void A_page_without_the_marks_is_a_fault() => Should.Throw<InvalidOperationException>(() => Marked.Replace("a", "x", "new"));
}
