using System.CommandLine;
using Hub.Cli.Validate;

var hub = new RootCommand("The hub from the command line.") { ValidateCommand.Create() };
return await hub.Parse(args).InvokeAsync();
