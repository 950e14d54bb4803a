process.stdout.write('zhailu <command> [options]\n');
