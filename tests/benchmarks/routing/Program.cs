using System.CommandLine;
using Hub.Routing.Benchmarks;

var invoices = new Option<int>("--invoices") { DefaultValueFactory = _ => 1_000_000, Description = "Invoices in the full register." };
var bodies = new Option<int>("--bodies") { DefaultValueFactory = _ => 20_000, Description = "Collectivities." };
var systems = new Option<int>("--systems") { DefaultValueFactory = _ => 200, Description = "Back-office systems that serve them." };
var batches = new Option<int>("--batches") { DefaultValueFactory = _ => 50, Description = "Batches of 100 invoices in a round." };
var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 20, Description = "Rounds, empty and full in turn." };
var mixed = new Option<bool>("--mixed") { Description = "Batches of many suppliers, as of single deposits; else of one, as of a deposit of a hundred." };
var lines = new Option<int>("--lines") { DefaultValueFactory = _ => 1_000_000, Description = "Lines of the directory file; 0: no import." };
var command = new RootCommand("Measures routing on an empty and on a full register, and the import of a directory.") { invoices, bodies, systems, batches, rounds, mixed, lines };
command.SetAction(async (arguments, _) =>
{
    var load = new Load(arguments.GetValue(bodies), arguments.GetValue(systems), arguments.GetValue(mixed));
    if (arguments.GetValue(invoices) > 0) await new RegisterComparison(load, arguments.GetValue(invoices), arguments.GetValue(batches), arguments.GetValue(rounds)).RunAsync();
    if (arguments.GetValue(lines) > 0) await new DirectoryMeasurement(load, arguments.GetValue(lines)).RunAsync();
});
command.Subcommands.Add(StagesCommand.Create());
return await command.Parse(args).InvokeAsync();
