using System.CommandLine;
using Hub.Ingest.Benchmarks;

var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => 7, Description = "Rounds; the best one counts." };
var archives = new Option<int>("--archives") { DefaultValueFactory = _ => 40, Description = "Archives of 100 invoices in a round of each kind." };
var singles = new Option<int>("--singles") { DefaultValueFactory = _ => 3000, Description = "Single documents in a round." };
var senders = new Option<int>("--senders") { DefaultValueFactory = _ => 16, Description = "Single documents under way at once." };
var pieces = new Option<bool>("--pieces") { Description = "Only the pieces of reading a document." };
var command = new RootCommand("Measures what an invoice costs in ingest, in µs of CPU.") { rounds, archives, singles, senders, pieces };
command.SetAction(async (arguments, _) =>
{
    var load = new Load();
    new Pieces(load).Print();
    if (arguments.GetValue(pieces)) return;
    await new ServiceRounds(load, arguments.GetValue(archives), arguments.GetValue(singles), arguments.GetValue(senders)).RunAsync(arguments.GetValue(rounds));
});
return await command.Parse(args).InvokeAsync();
