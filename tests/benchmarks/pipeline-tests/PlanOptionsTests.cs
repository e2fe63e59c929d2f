using System.CommandLine;
using Hub.Pipeline.Plan;

namespace Hub.Pipeline.Tests;

public sealed class PlanOptionsTests
{
    [Fact]
    public void What_is_not_said_has_its_standard_value()
    {
        var plan = Read("");
        (plan.Invoices, plan.Duration, plan.Rate, plan.Statuses, plan.Instances, plan.Fill, plan.PerMessage, plan.Options).ShouldBe((60_000, null, null, 0.1, 1, 0L, 1, ""));
    }

    [Fact]
    public void What_is_said_is_kept_but_for_names_of_files()
    {
        var plan = Read("--duration 10m --singles 300 --rate 3000 --statuses 0.5 --fill 10000000 --name july --folder stores");
        (plan.Duration, plan.Singles, plan.Rate, plan.Statuses, plan.Fill, plan.Name, plan.Folder).ShouldBe((TimeSpan.FromMinutes(10), 300, 3000, 0.5, 10_000_000L, "july", "stores"));
        plan.Options.Split(" --").Order(StringComparer.Ordinal).ShouldBe(["--duration 10m", "fill 10000000", "rate 3000", "singles 300", "statuses 0.5"]);
    }

    private static PipelinePlan Read(string line)
    {
        var command = new RootCommand();
        foreach (var option in PlanOptions.All) command.Options.Add(option);
        return PlanOptions.Read(command.Parse(line));
    }
}
