using System.CommandLine;
using Hub.Webhooks.Benchmarks;
using Hub.Webhooks.Benchmarks.Journal;

var events = new Option<int>("--events") { DefaultValueFactory = _ => 10_000, Description = "Events of one account." };
var endpoints = new Option<int>("--endpoints") { DefaultValueFactory = _ => 50, Description = "Its endpoints." };
var dead = new Option<int>("--dead") { DefaultValueFactory = _ => 10, Description = "Of these: half refuse the connection, half never answer." };
var slow = new Option<int>("--slow") { DefaultValueFactory = _ => 5, Description = "Of these: answer after half a second." };
var batch = new Option<int>("--batch") { DefaultValueFactory = _ => 100, Description = "Most events in one request; 1: single events." };
var command = new RootCommand("Measures how fast healthy webhook endpoints are told of everything beside dead and slow ones.") { events, endpoints, dead, slow, batch };
command.SetAction((arguments, _) =>
    new FanOutRun(new FanOutPlan(arguments.GetValue(events), arguments.GetValue(endpoints), arguments.GetValue(dead), arguments.GetValue(slow), arguments.GetValue(batch))).RunAsync());
command.Subcommands.Add(JournalCommand.Create());
return await command.Parse(args).InvokeAsync();
