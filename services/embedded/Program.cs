using Hub.Embedded;
using Hub.Embedded.Demo;

return args is ["demo", .. var rest] ? await DemoCommand.RunAsync(rest) : await EmbeddedHub.RunAsync(args);
