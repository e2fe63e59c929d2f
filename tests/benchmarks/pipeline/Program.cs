using System.CommandLine;
using Hub.Pipeline;
using Hub.Pipeline.Ceiling;
using Hub.Pipeline.Plan;
using Hub.Pipeline.Report;

var command = new RootCommand("Measures the hub end to end: services as processes, RabbitMQ, SQLite.") { CeilingCommand.Make(), ChartCommand.Make() };
foreach (var option in PlanOptions.All) command.Options.Add(option);
command.SetAction(async (arguments, stop) =>
{
    var run = await new PipelineRun(PlanOptions.Read(arguments), Console.WriteLine).RunAsync(stop);
    foreach (var line in Printed.Lines(run)) Console.WriteLine(line);
    Console.WriteLine($"kept in {await ResultFiles.KeepAsync(run)}");
});
return await command.Parse(args).InvokeAsync();
