using System.CommandLine;
using Hub.Crash;
using Hub.RabbitMq;
using Hub.Testing;

var invoices = new Option<int>("--invoices") { DefaultValueFactory = _ => 50_000, Description = "Invoices answered 202, at least." };
var kills = new Option<int>("--kills") { DefaultValueFactory = _ => 20, Description = "Kills while they are deposited, at least." };
var embedded = new Option<bool>("--embedded") { Description = "The embedded process instead of separate ones over RabbitMQ." };
var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1, Description = "Seed of documents and kills." };
var command = new RootCommand("Kills the hub's processes at random under load and audits what became of every answered invoice.") { invoices, kills, embedded, seed };
command.SetAction(async (arguments, _) =>
{
    var plan = new CrashPlan
    {
        Invoices = arguments.GetValue(invoices), Kills = arguments.GetValue(kills), Separate = !arguments.GetValue(embedded), Seed = arguments.GetValue(seed),
    };
    using var folder = new TempFolder();
    await using var broker = plan.Separate ? await TestBrokers.StartAsync() : null;
    var report = await new CrashRun(plan, folder.Path, broker, Console.WriteLine).RunAsync();
    Console.WriteLine(report);
    return report.IsClean ? 0 : 1;
});
return await command.Parse(args).InvokeAsync();
