using System.CommandLine;
using System.Text.Json;
using Hub.Pipeline;

var invoices = new Option<int>("--invoices") { DefaultValueFactory = _ => 60_000, Description = "Invoices measured." };
var warmUp = new Option<int>("--warm-up") { DefaultValueFactory = _ => 10_000, Description = "Invoices before that." };
var depositSize = new Option<int>("--deposit-size") { DefaultValueFactory = _ => 100, Description = "Invoices in one deposit." };
var depositors = new Option<int>("--depositors") { DefaultValueFactory = _ => 4, Description = "Deposits under way at once." };
var rate = new Option<int?>("--rate") { Description = "Invoices a second offered; without it, as many as are answered." };
var systems = new Option<int>("--systems") { DefaultValueFactory = _ => 20, Description = "Collectivities' systems, each with a queue." };
var json = new Option<string?>("--json") { Description = "File for the result." };
var command = new RootCommand("Measures the hub end to end: services as processes, RabbitMQ, SQLite.") { invoices, warmUp, depositSize, depositors, rate, systems, json };
command.SetAction(async (arguments, stop) =>
{
    var plan = new PipelinePlan
    {
        Invoices = arguments.GetValue(invoices), WarmUp = arguments.GetValue(warmUp), DepositSize = arguments.GetValue(depositSize), Depositors = arguments.GetValue(depositors),
        Rate = arguments.GetValue(rate), Bodies = 20_000, Systems = arguments.GetValue(systems),
    };
    var measured = await new PipelineRun(plan, Console.WriteLine).RunAsync();
    Report.Print(measured);
    if (arguments.GetValue(json) is { } file) await File.WriteAllTextAsync(file, JsonSerializer.Serialize(measured, JsonSerializerOptions.Web), stop);
});
return await command.Parse(args).InvokeAsync();
